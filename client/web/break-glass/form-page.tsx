import type { FC } from 'hono/jsx';
import { GLASS_MINUTES } from '../../../store/break-glass';
import { Alert } from '../page/alert';
import { Button } from '../page/button';
import { errorOf, ErrorSummary, type FormError } from '../page/error-summary';
import { PostForm } from '../page/form';
import type { Frame } from '../page/frame';
import { Page } from '../page/page';
import { TextArea, TextField } from '../page/text-field';
import { glassWords } from './words';

/** What a reason has at least and at most: characters, product defaults. */
export const REASON_LEAST = 20;
export const REASON_MOST = 1000;

/** What somebody typed who wants to look into a case. */
export interface Typed {
  case: string;
  reason: string;
}

/** The number of a case, and why it cannot wait. It says the same of every number: nobody learns what exists. */
export const GlassFormPage: FC<{ frame: Frame; typed: Typed; errors: readonly FormError[] }> = (props) => {
  const { frame, typed, errors } = props;
  const words = glassWords(frame.language);
  return (
    <Page
      frame={frame}
      title={words.title}
      lead={words.lead}
      here="cases"
      help="/help/break-glass"
      width="narrow"
      failed={errors.length > 0}
      above={<ErrorSummary errors={errors} />}
    >
      <Alert kind="warning">{words.logged(String(GLASS_MINUTES))}</Alert>
      <PostForm action="/break-glass">
        <TextField name="case" label={words.case} value={typed.case} maxlength={64} error={errorOf(errors, 'case')} />
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint(String(REASON_LEAST))}
          value={typed.reason}
          maxlength={REASON_MOST}
          error={errorOf(errors, 'reason')}
        />
        <Button>{words.go}</Button>
      </PostForm>
      <p>
        <a href="/break-glass/log">{words.log}</a>
      </p>
    </Page>
  );
};
