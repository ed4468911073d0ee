import { useWords } from '../words/language.js';
import { roleNames } from '../words/names.js';

/** Says roles by their names, one after the other. */
export function useRoleNames(): (roles: readonly string[]) => string {
  const say = useWords(roleNames);
  return (roles) => roles.map((role) => (role in roleNames ? say(role as keyof typeof roleNames) : role)).join(' · ');
}
