/** Leaves when the signal says so; what is awaited goes on for whoever shares it. */
export async function abortable<T>(start: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal!.reason);
    signal?.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([start(), aborted]);
  } finally {
    signal?.removeEventListener('abort', stop!);
  }
}
