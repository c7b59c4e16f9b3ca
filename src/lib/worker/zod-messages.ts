import { z } from 'zod';

/**
 * zod would try whether it may compile its checks to code as soon as the first one is made. The page's policy forbids that
 * and reports the attempt, so whatever runs on the page imports this first.
 */
z.config({ jitless: true });

export { z };
