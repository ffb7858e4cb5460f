/** The page of what is known: what studies found, in plain words, and each study to look up. */
import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { PageFrame } from '@/components/base/PageFrame';
import { nameOf, REFERENCES, type ReferenceId } from '@/utils/practice/references';
import css from './KnownPage.module.css';
import { SECTIONS, sectionsNaming } from './sections';

interface Props {
  /** Id of the study or the part that was asked for; '' for none. */
  at: string;
}

const STUDIES = 'studies';
const IDS = Object.keys(REFERENCES) as ReferenceId[];

export function KnownPage({ at }: Props) {
  const message = useMessages();
  const page = useRef<HTMLElement>(null);
  // The address was read before there was anything to scroll to.
  useLayoutEffect(() => {
    if (!at) return;
    const asked = [...(page.current?.querySelectorAll<HTMLElement>('[id]') ?? [])].find(
      ({ id }) => id === at,
    );
    asked?.focus({ preventScroll: true });
    asked?.scrollIntoView();
  }, [at]);
  return (
    <PageFrame here={null}>
      <main ref={page} class={css.page}>
        <header class={css.header}>
          <h1>{message('known_title')}</h1>
          <p>{message('known_what')}</p>
        </header>
        <nav class={css.parts} aria-label={message('known_parts')}>
          {SECTIONS.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {message(title)}
            </a>
          ))}
          <a href={`#${STUDIES}`}>{message('known_studies')}</a>
        </nav>
        <div class={css.content}>
          {SECTIONS.map(({ id, title, claims }) => (
            <section
              key={id}
              id={id}
              class={css.section}
              tabIndex={-1}
              aria-labelledby={`of-${id}`}
            >
              <h2 id={`of-${id}`}>{message(title)}</h2>
              {claims.map(({ text, from }) => (
                <p key={text}>
                  {message(text)}
                  {from.length > 0 && (
                    <span class={css.from}>
                      {' ('}
                      {from.map((study, index) => (
                        <Fragment key={study}>
                          {index > 0 && '; '}
                          <a href={`#${study}`}>
                            <bdi lang="en">{nameOf(REFERENCES[study])}</bdi>
                          </a>
                        </Fragment>
                      ))}
                      )
                    </span>
                  )}
                </p>
              ))}
            </section>
          ))}
          <section id={STUDIES} class={css.section} tabIndex={-1} aria-labelledby={`of-${STUDIES}`}>
            <h2 id={`of-${STUDIES}`}>{message('known_studies')}</h2>
            <p>{message('known_studies_what')}</p>
            <ul class={css.studies}>
              {IDS.map((id) => {
                const { authors, year, title, journal, address } = REFERENCES[id];
                return (
                  <li key={id} id={id} class={css.study} tabIndex={-1}>
                    <p lang="en" dir="ltr">
                      {authors.join(', ')} ({year}). <cite>{title}</cite>. {journal}.{' '}
                      <a href={`https://${address}`} target="_blank" rel="noreferrer">
                        {address}
                      </a>
                    </p>
                    <p class={css.told}>
                      {message('known_told')}{' '}
                      {sectionsNaming(id).map((section, index) => (
                        <Fragment key={section.id}>
                          {index > 0 && ' · '}
                          <a href={`#${section.id}`}>{message(section.title)}</a>
                        </Fragment>
                      ))}
                    </p>
                  </li>
                );
              })}
            </ul>
          </section>
        </div>
      </main>
    </PageFrame>
  );
}
