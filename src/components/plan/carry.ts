/** Gives the learner a file made on the spot; nothing is sent anywhere. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Revoked in the same task, some browsers drop the download.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** How a link was handed over: by the system's share sheet, by the clipboard, or not at all. */
export type Handed = 'shared' | 'copied' | 'refused';

/** Hands a link over. `refused`: show it, so that the learner can copy it. */
export async function handOver(url: string, title: string): Promise<Handed> {
  try {
    if (navigator.share && matchMedia('(pointer: coarse)').matches) {
      await navigator.share({ url, title });
      return 'shared';
    }
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch (error) {
    // The learner closed the share sheet: nothing to show.
    return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : 'refused';
  }
}
