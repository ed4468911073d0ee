import { Select } from 'antd';
import { useWords } from '../words/language.js';
import { usePlaceOptions } from './use-places.js';
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
  const options = usePlaceOptions();
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
