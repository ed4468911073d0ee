/** A name in the two parts that the identity provider asks for: Wei Li, 李伟. */
export function namesOf(name: string): { readonly firstName: string; readonly lastName: string } {
  const [, western] = /\s(\S+)$/.exec(name) ?? [];
  const lastName = western ?? [...name][0]!;
  const firstName = western ? name.slice(0, -western.length).trim() : name.slice(lastName.length);
  return { lastName, firstName: firstName || lastName };
}
