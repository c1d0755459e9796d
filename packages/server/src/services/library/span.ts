/** Which rows of a list are asked for, as the contract bounds them. */
export interface Span {
  skip: number;
  limit: number;
}

/** Some rows of a list in the words of the contract. */
export function spanned<Row>(
  { skip, limit }: Span,
  read: (skip: number, limit: number) => { rows: Row[]; total: number },
): { data: Row[]; skip: number; limit: number; total: number } {
  const { rows, total } = read(skip, limit);
  return { data: rows, skip, limit, total };
}
