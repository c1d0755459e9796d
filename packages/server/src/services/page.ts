/** Which part of a list is asked for, as the contract bounds it. */
export interface Page {
  /** From 1. */
  page: number;
  page_size: number;
}

/** A part of a list in the words of the contract. */
export function paged<Row>(
  { page, page_size }: Page,
  read: (from: number, limit: number) => { rows: Row[]; total: number },
): { data: Row[]; page: number; page_size: number; total: number } {
  const { rows, total } = read((page - 1) * page_size, page_size);
  return { data: rows, page, page_size, total };
}
