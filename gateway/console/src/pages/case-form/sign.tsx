import { Button } from 'antd';
import { useEffect, useRef, useState, type RefObject } from 'react';
import SignaturePad from 'signature_pad';
import { FormDialog } from '../../action/form-dialog.js';
import { useSendFile } from '../../action/use-outbox.js';
import type { Refusal } from '../../graph/refusal.js';
import { useWords } from '../../words/language.js';
import type { FormOfCaseFragment } from './case-form.generated.js';
import { caseFormWords } from './words.js';

/** The customer signs with a finger, a pen or the mouse; it is kept with the case. Who cannot, signs on paper. */
export function Sign({ of, close }: { of: FormOfCaseFragment; close: () => void }) {
  const say = useWords(caseFormWords);
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(undefined);
  const [refused, setRefused] = useState<Refusal>();
  const sendFile = useSendFile();
  const save = () => {
    if (pad.current!.isEmpty())
      return setRefused({ __typename: 'InvalidInput', code: '', message: say('blank'), hint: null, fields: [] });
    canvas.current!.toBlob((drawn) => {
      const file = new File([drawn!], `${say('signed')}.png`, { type: 'image/png' });
      void sendFile('attachToCase', { caseId: of.id, kind: 'SIGNATURE' }, file, of.number);
      close();
    });
  };
  return (
    <FormDialog title={say('sign')} ok={say('keep')} busy={false} refused={refused} save={save} close={close}>
      <p className="quiet">{say('signHint')}</p>
      <Pad on={canvas} pad={pad} begun={() => setRefused(undefined)} />
      <div>
        <Button size="small" onClick={() => pad.current?.clear()}>
          {say('again')}
        </Button>
      </div>
    </FormDialog>
  );
}

/** Where it is written, as fine as the screen is. */
function Pad({
  on,
  pad,
  begun,
}: {
  on: RefObject<HTMLCanvasElement | null>;
  pad: RefObject<SignaturePad | undefined>;
  begun: () => void;
}) {
  const say = useWords(caseFormWords);
  useEffect(() => {
    const drawn = on.current!;
    const ratio = window.devicePixelRatio;
    drawn.width = drawn.offsetWidth * ratio;
    drawn.height = drawn.offsetHeight * ratio;
    drawn.getContext('2d')!.scale(ratio, ratio);
    // Paper is white, and pictures without a ground turn black where they are made smaller.
    const writing = new SignaturePad(drawn, { backgroundColor: '#ffffff' });
    pad.current = writing;
    return () => writing.off();
  }, [on, pad]);
  return <canvas ref={on} className="signing" onPointerDown={begun} role="img" aria-label={say('signature')} />;
}
