export function packSizes(folder?: string): { id: string; bytes: number }[];
export function measureSizes(): { name: string; bytes: number; budget: number | null }[];
