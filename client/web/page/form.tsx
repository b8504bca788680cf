import type { Child, FC } from 'hono/jsx';
import { useFrame } from './frame';
import { pageWords } from './page-words';

/** A form that does something. It is sent with the token of the session and the id of the request. */
export interface PostFormProps {
  action: string;
  /** A UUID made when the form was first shown; a form that comes back with errors has the same again. */
  request?: string;
  /** Where what is typed is kept every few seconds, such as `/drafts/contact/MW-27-0031`. */
  draft?: string;
  /** Where is told what the form would bring about: it is asked while somebody fills it in. */
  preview?: string;
  class?: string;
  children?: Child;
}

/** A form that does something: with script its draft is kept and it is sent once, without it works as well. */
export const PostForm: FC<PostFormProps> = ({ action, request, draft, preview, class: classes, children }) => {
  const { csrf, language, zone } = useFrame();
  const { saved, unsaved } = pageWords(language).draft;
  return (
    // What comes back by "Back" shows what is so by now, not what a browser remembers of the form that was sent.
    <form
      method="post"
      action={action}
      data-draft={draft}
      data-preview={preview}
      class={classes}
      autocomplete="off"
      novalidate
    >
      {csrf && <input type="hidden" name="csrf" value={csrf} />}
      {request && <input type="hidden" name="request" value={request} />}
      {children}
      {draft && <p class="draft" aria-live="polite" data-saved={saved} data-unsaved={unsaved} data-zone={zone}></p>}
    </form>
  );
};

/** The filters above a list: they are kept in the address. With script a choice acts at once. */
export const FilterForm: FC<{ action: string; label: string; children?: Child }> = ({ action, label, children }) => (
  <form action={action} class="filters" role="search" aria-label={label} data-filter="">
    {children}
  </form>
);
