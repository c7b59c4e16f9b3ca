import type { Readable, Writable } from 'node:stream';

/** The streams a command reads from and writes to. */
export interface CommandIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/**
 * A command of the program: takes the arguments after its name, gives the exit code. It throws `InputError` for what
 * the caller can fix.
 */
export type Command = (args: readonly string[], io: CommandIo) => Promise<number>;
