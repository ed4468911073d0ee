import { Select } from 'antd';
import { useAsk } from '../shell/asking.js';
import { useWords } from '../words/language.js';
import { Places } from '../pages/cases/cases.generated.js';
import { NO_PROPERTY, placeWords } from './words.js';

/** Which properties a page is about: none chosen is all that the viewer may see. */
export function PropertyChoice({
  chosen,
  choose,
  withNone = false,
}: {
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
  /** Offers those without a property too. */
  withNone?: boolean;
}) {
  const say = useWords(placeWords);
  const places = useAsk(Places, {}).data?.properties.edges ?? [];
  const options = places.map(({ node }) => ({ value: node.id, label: node.name }));
  return (
    <Select
      mode="multiple"
      maxTagCount="responsive"
      aria-label={say('property')}
      placeholder={say('allProperties')}
      value={[...chosen]}
      options={withNone ? [...options, { value: NO_PROPERTY, label: say('noProperty') }] : options}
      optionFilterProp="label"
      onChange={choose}
    />
  );
}
