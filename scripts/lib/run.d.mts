export interface Ran {
  code: number;
  output: string;
}

export interface RunOptions {
  /** Default the top of the project. */
  cwd?: string;
  env?: Record<string, string>;
  quiet?: boolean;
  /** Milliseconds; 0 is without end. */
  timeout?: number;
}

export const ROOT: string;
export function at(path: string): string;
export function run(command: string, args: string[], options?: RunOptions): Promise<Ran>;
export function runNode(args: string[], options?: RunOptions): Promise<Ran>;
