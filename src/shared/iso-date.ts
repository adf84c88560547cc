/** Whether a text is a day that there is, such as `2026-11-24`. */
export function isIsoDate(date: string): boolean {
  const parsed = Date.parse(date);
  // Some browsers take February 31 for March 3.
  return Boolean(parsed) && new Date(parsed).toISOString() === `${date}T00:00:00.000Z`;
}
