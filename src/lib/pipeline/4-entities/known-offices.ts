import { isHeldIn } from './known-holders.ts';
import type { Reading } from './reading.ts';

/** Offices whose words tell of what they are: there is one Commission president. */
const TELLING: ReadonlySet<string> = new Set(['commission-president', 'foreign-policy-chief', 'pope']);

/**
 * Notes which offices the persons of the text are known to hold, of states and bodies that the text names; the office of a
 * part of a bloc stands for one of the bloc, where only that is named ("the EU chief").
 */
export const noteKnownOffices = (reading: Reading): void => {
  for (const [actor, { holder }] of reading.identities) {
    for (const tenure of holder.held) {
      const { office, relation, body, department } = tenure;
      const above = reading.knowledge(tenure.of)?.of ?? null;
      const of = reading.findKnown(tenure.of) ?? (above === null ? null : reading.findKnown(above));
      if (of === null && !TELLING.has(office)) continue;
      const former = !isHeldIn(tenure, reading.year);
      const register = former ? reading.knownOffices.before : reading.knownOffices.held;
      register.add({ actor, office, relation, body, department, of, former, mention: -1 });
    }
  }
};
