import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { RecordCase, type FiledCase } from '../../record/record-case.js';
import { callIn } from './call-in-address.js';
import { Filed } from './filed.js';

/** A call, taken down while the caller talks. A call centre opens it with the caller's number and the link of the recording. */
export default function Hotline() {
  const [, navigate] = useLocation();
  const [call, setCall] = useState(window.location.hash);
  const [filed, setFiled] = useState<FiledCase>();
  const begin = (hash: string) => {
    setCall(hash);
    setFiled(undefined);
  };
  useEffect(() => {
    const called = () => begin(window.location.hash);
    window.addEventListener('hashchange', called);
    return () => window.removeEventListener('hashchange', called);
  }, []);
  const next = () => {
    navigate('/hotline', { replace: true });
    begin('');
  };
  if (filed) return <Filed of={filed} next={next} />;
  return <RecordCase key={call} channel="PHONE" begun={callIn(call)} filed={setFiled} next={next} />;
}
