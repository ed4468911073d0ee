import { Places } from '../pages/cases/cases.generated.js';
import { useAsk } from '../shell/asking.js';

/** The properties that the viewer may see. */
export const usePlaces = (): readonly { readonly id: string; readonly name: string }[] =>
  useAsk(Places, {}).data?.properties.edges.map(({ node }) => node) ?? [];

/** The same, to choose from. */
export const usePlaceOptions = () => usePlaces().map(({ id, name }) => ({ value: id, label: name }));
