import type { FieldProblem, FileCaseInput } from '@hearback/contracts';

/** Whoever has objected to recording: the link of a recording is not taken, the case is. */
export const recordingProblems = (
  { recordingUrl }: Pick<FileCaseInput, 'recordingUrl'>,
  objects: boolean,
): FieldProblem[] =>
  recordingUrl && objects
    ? [
        {
          path: 'recordingUrl',
          message: {
            zh: '该客户不同意录音，不能保存录音链接；请删除录音后去掉此项再登记。',
            en: 'This customer objects to being recorded: delete the recording, and file the case without its link.',
          },
        },
      ]
    : [];
