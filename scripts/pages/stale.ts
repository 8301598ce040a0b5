/** Compares pages with what stands on disk. */

/** What is wrong, each beginning with the page's path: not there, not as it would be made, or made by nobody any more. */
export function staleness(made: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): string[] {
  const all = [...new Set([...made.keys(), ...found.keys()])].sort();
  return all.flatMap((file) => {
    const [text, there] = [made.get(file), found.get(file)];
    if (text === there) return [];
    if (text === undefined) return [`${file}: belongs to no plugin`];
    return [there === undefined ? `${file}: is missing` : `${file}: differs from what it is made from`];
  });
}
