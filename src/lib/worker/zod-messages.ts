import { z } from 'zod/mini';

/**
 * zod would try whether it may compile its checks to code as soon as the first one is made. The page's policy forbids that
 * and reports the attempt, so whatever runs on the page imports this first. It is zod's small form: the page loads it at once.
 */
z.config({ jitless: true });

export { z };
