import { PrinterOutlined } from '@ant-design/icons';
import { Button, QRCode } from 'antd';
import { useParams } from 'wouter';
import { useAsk } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { useShell } from '../../shell/viewer.js';
import { useWords } from '../../words/language.js';
import './notice.css';
import { NoticeOfProperty } from './notice.generated.js';
import { noticeWords } from './words.js';

/** The notice in the lobby of a property: with the code anybody reports something, without an account. */
export default function Notice() {
  const { id = '' } = useParams<{ id: string }>();
  const say = useWords(noticeWords);
  const { viewer } = useShell();
  const asked = useAsk(NoticeOfProperty, { id });
  return (
    <>
      <div className="page-head no-print">
        <h1>{say('title')}</h1>
        <Button type="primary" icon={<PrinterOutlined />} onClick={() => print()}>
          {say('print')}
        </Button>
      </div>
      <Loaded asked={asked}>
        {({ property }) => (
          <article className="notice">
            <p>{property.name}</p>
            <h2>{say('scan')}</h2>
            <div aria-hidden>
              <QRCode type="svg" size={300} bordered={false} errorLevel="Q" value={property.submitLink} />
            </div>
            <ol>
              <li>{say('first')}</li>
              <li>{say('second')}</li>
              <li>{say('third')}</li>
            </ol>
            <footer>{viewer.company?.name}</footer>
          </article>
        )}
      </Loaded>
    </>
  );
}
