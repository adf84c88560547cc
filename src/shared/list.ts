/** The words of an attribute that holds several, with spaces between them: each once, in order. */
export const readList = (value: string | null | undefined): string[] => [
  ...new Set((value ?? '').split(/\s+/).filter(Boolean)),
];
