// Writes demo/places/: a page of instructions for each system that people publish with, and a list of them,
// from the data below. The pages are kept in git, so that they can be read without a build; a test compares.
//
//   node scripts/places.mjs
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';

/** How we know a thing. None of it is a trial in the system itself. */
export const evidence = {
  measured: 'Measured: we ran the editor of the system, or its free version, by itself.',
  seen: 'Seen: it stands in a public page.',
  unconfirmed: 'Not confirmed: we believe it, and could not look it up.',
};

/** What there is to put on a page. The keys are the ids of the steps below. */
const forms = {
  script: {
    name: 'The script, with the text inside',
    what: 'Readers get everything: words that open, more topics, the menu of languages. If the system takes the script away, the text may stay. The file has to be on a website; if that is another one than the page’s, it has to allow it (CORS).',
  },
  text: {
    name: 'The text alone',
    what: 'The same words as a plain table, without a script. Paste it as HTML.',
  },
  headings: {
    name: 'The text with headings',
    what: 'The same words without a table, for editors that break tables.',
  },
  frame: {
    name: 'A page in a frame',
    what: 'Put page.html on a website of yours, and its address in the frame. It works without scripts, but you have to set its height.',
  },
  rich: {
    name: 'Rich text',
    what: 'The embed builder copies it. Paste it into the editor as if you had typed it.',
  },
  link: {
    name: 'A link',
    what: 'Put the comparison on another page of yours, and link to it in words that say what is there.',
  },
};

/** Where nothing better is known. */
const usual = [
  [
    'script',
    'Look for a block named “Embed”, “Code” or “HTML”. Paste it there, not into the text.',
  ],
  ['text', 'Open the text editor, look for “HTML” or “Source”, and paste it there.'],
  ['frame', 'Use the same block, or one named “iframe”.'],
];

/**
 * `steps`: what to try, in this order, and where. `known`: what we know, how, and where it was read.
 * `ran`: what we did run.
 */
export const places = [
  {
    id: 'finalsite',
    name: 'Finalsite Composer',
    kind: 'district',
    steps: [
      ['script', 'Add an “Embed” element to the page and paste it there.'],
      ['text', 'Use the HTML view of the text element.'],
      ['frame', 'Use an “Embed” element again.'],
    ],
    known: [
      [
        'unconfirmed',
        'The “Embed” element takes HTML and scripts. The text element removes scripts.',
      ],
      [
        'seen',
        'There is a support website. We could not read its article on embedding.',
        'https://www.finalsitesupport.com/hc/en-us/articles/360023717111-Getting-started-with-Locations',
      ],
    ],
  },
  {
    id: 'blackboard',
    name: 'Blackboard Web Community Manager',
    kind: 'district',
    steps: [
      ['script', 'Add an app for embed code to the page and paste it there.'],
      ['text', 'Use the HTML view of a Content app.'],
      ['frame', 'Use the app for embed code again.'],
    ],
    known: [
      [
        'seen',
        'Pages are built from apps, such as Content and File Library.',
        'https://vdocuments.mx/download/fcps-website-expectations-best-fcps-website-expectations-best-practices.html',
      ],
      ['unconfirmed', 'One of the apps takes embed code with frames and scripts.'],
      ['unconfirmed', 'Its customers are moving to Finalsite.'],
    ],
  },
  {
    id: 'apptegy',
    name: 'Apptegy (Thrillshare)',
    kind: 'district',
    steps: usual,
    known: [
      [
        'seen',
        'A district’s page has a table on the IEP and the 504 plan that was made by hand. That the page was made with Apptegy is our guess from its address.',
        'https://www.bellevue-schools.com/page/special-education-page',
      ],
    ],
  },
  {
    id: 'edlio',
    name: 'Edlio',
    kind: 'district',
    steps: usual,
    known: [
      [
        'seen',
        'A page keeps its table and its lists. That it was made with Edlio is our guess from its address.',
        'https://www.northregionselpa.org/apps/pages/index.jsp?uREC_ID=2834700&type=d&pREC_ID=2430754',
      ],
      ['unconfirmed', 'We do not know whether scripts stay.'],
    ],
  },
  {
    id: 'schoolmessenger',
    name: 'SchoolMessenger Presence (SharpSchool)',
    kind: 'district',
    steps: [
      ['script', 'Open the editor in its HTML mode and paste it there.'],
      ['text', 'Use the HTML mode again.'],
      ['frame', 'Use the HTML mode again.'],
    ],
    known: [
      [
        'seen',
        'The editor has the modes Design, HTML and Preview.',
        'https://uc.powerschool-docs.com/presence/latest/presence-user-guide',
      ],
      ['unconfirmed', 'The editor removes scripts.'],
    ],
  },
  {
    id: 'catapult',
    name: 'Catapult CMS',
    kind: 'district',
    steps: usual,
    known: [
      [
        'seen',
        'Each department can have a website of its own in it. We found nothing on embeds.',
        'https://catapultk12.atlassian.net/wiki/spaces/PKB/pages/605061146/Subsites',
      ],
    ],
  },
  {
    id: 'schoolblocks',
    name: 'SchoolBlocks and ParentSquare Smart Sites',
    kind: 'district',
    steps: [
      ['script', 'Look for an embed block and paste it there.'],
      ['text', 'Look for a block that takes HTML.'],
      ['frame', 'Look for a block for frames.'],
    ],
    known: [
      ['unconfirmed', 'There is a block for frames or embeds. We found no page that says so.'],
    ],
  },
  {
    id: 'blackbaud',
    name: 'Blackbaud school websites',
    kind: 'district',
    steps: usual,
    known: [
      [
        'seen',
        'The maker has advice on websites that all can use. We found nothing on embeds.',
        'https://webfiles-sc1.blackbaud.com/files/support/helpfiles/education/higher-ed/content/sws-website-tip.html',
      ],
    ],
  },
  {
    id: 'google-sites',
    name: 'Google Sites',
    kind: 'builder',
    steps: [
      [
        'frame',
        'Choose Insert, Embed, “By URL”, and give the address of page.html on a website of yours.',
      ],
      ['script', 'Choose Insert, Embed, “Embed code”. Name the whole address of the script.'],
      ['rich', 'Paste it into a text box. Look at what became of the table.'],
    ],
    known: [
      [
        'seen',
        'Code works only inside “Embed code”. Google puts it into a frame of its own.',
        'https://github.com/SiTran01/google-sites-widgets',
      ],
      ['unconfirmed', 'You set the height of the box by hand, with the mouse.'],
    ],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    kind: 'builder',
    steps: [
      ['script', 'Add a Code Block. Scripts need the Core plan or a higher one.'],
      ['text', 'Add a Code Block. HTML works in every plan.'],
      ['frame', 'Add a Code Block, in a plan that allows it.'],
    ],
    known: [
      [
        'seen',
        'HTML in a Code Block works in every plan; scripts do not in the Personal plan.',
        'https://docs.swetrix.com/squarespace-integration',
      ],
    ],
  },
  {
    id: 'wix',
    name: 'Wix',
    kind: 'builder',
    steps: [
      ['frame', 'Choose “Embed HTML” and give the address of page.html on a website of yours.'],
      ['script', 'Choose “Embed HTML” and “Code”. Name the whole address of the script.'],
      ['rich', 'Paste it into a text box. Look at what became of the table.'],
    ],
    known: [
      [
        'seen',
        '“Embed HTML” puts what you give it into a frame.',
        'https://dev.wix.com/docs/develop-websites/articles/wix-editor-elements/other-elements/html-i-frame-element.md',
      ],
      [
        'unconfirmed',
        '“Custom Element” takes the address of a script and a tag name. It needs a paid plan and a domain of your own.',
      ],
    ],
  },
  {
    id: 'webflow',
    name: 'Webflow',
    kind: 'builder',
    steps: [
      [
        'script',
        'Add a Code Embed, in a paid plan. Keep it under 10,000 characters: one language, and the essential topics.',
      ],
      ['text', 'Add a Code Embed. Each of our plain files is under the limit.'],
      ['frame', 'Add a Code Embed again.'],
    ],
    known: [
      [
        'seen',
        'Custom code may have about 10,000 characters.',
        'https://www.flowradar.com/answer/why-is-there-a-character-limit-of-10000-for-custom-code-in-webflow',
      ],
      [
        'seen',
        'Custom code needs a paid plan.',
        'https://university.webflow.com/course-lesson/custom-code-custom-code-and-the-webflow-cms',
      ],
    ],
  },
  {
    id: 'ghost',
    name: 'Ghost',
    kind: 'builder',
    steps: [
      ['script', 'Add an HTML card.'],
      ['text', 'Add an HTML card. Choose this if the post goes out as a newsletter.'],
      ['frame', 'Add an HTML card. In e-mail there are no frames.'],
    ],
    known: [
      [
        'seen',
        'An HTML card keeps HTML and scripts as they are.',
        'https://ghost.org/docs/themes/content/',
      ],
      ['unconfirmed', 'A newsletter loses the script.'],
    ],
  },
  {
    id: 'substack',
    name: 'Substack',
    kind: 'builder',
    steps: [
      ['headings', 'Copy it as rich text from the embed builder, and paste it into the post.'],
      ['rich', 'Try the table. Look at what became of it.'],
      ['link', 'Link to it from the post.'],
    ],
    known: [
      [
        'seen',
        'There is no place for HTML, not even in a custom block.',
        'https://karen-cherry.medium.com/what-are-custom-content-blocks-on-substack-13e66b65f1b9',
      ],
    ],
  },
  {
    id: 'blogger',
    name: 'Blogger',
    kind: 'builder',
    steps: [
      ['script', 'Use the HTML view of a post, or a gadget “HTML/JavaScript”.'],
      ['text', 'Use the HTML view of a post.'],
      ['frame', 'Use the HTML view of a post.'],
    ],
    known: [
      [
        'seen',
        'Somebody has shown web components at work in it. That was in 2016.',
        'https://codingwithgerwin.blogspot.com/2016/03/polymer-on-blogger.html',
      ],
    ],
  },
  {
    id: 'weebly',
    name: 'Weebly',
    kind: 'builder',
    steps: [
      ['script', 'Add an “Embed Code” element and paste it there.'],
      ['text', 'Use “Embed Code” again.'],
      ['frame', 'Use “Embed Code” again.'],
    ],
    known: [['unconfirmed', 'There is an “Embed Code” element, and it takes scripts and frames.']],
  },
  {
    id: 'wordpress-com',
    name: 'WordPress.com',
    kind: 'builder',
    steps: [
      ['script', 'In a plan with plugins: add a Custom HTML block, signed in as an administrator.'],
      ['text', 'In any other plan: add a Custom HTML block.'],
      ['frame', 'In a plan with plugins only. Without them, leave it at the text.'],
    ],
    known: [
      [
        'measured',
        'In WordPress itself, version 6.5, a Custom HTML block keeps the script for administrators and editors, and takes it from authors. That was not on WordPress.com.',
      ],
      [
        'seen',
        'Without plugins, a post may have tables and headings, but no script and no frame. The page that says so is an old one.',
        'https://blog.avada.io/wordpress/docs/post-the%20source-code-in-code.html',
      ],
    ],
    ran: 'WordPress itself, version 6.5',
  },
  {
    id: 'joomla',
    name: 'Joomla',
    kind: 'cms',
    steps: [
      ['text', 'Open the article, switch the editor off or to its code view, and paste it there.'],
      ['script', 'As a Super User, make a module of the type “Custom HTML”, with no editor.'],
      ['frame', 'A Super User has to allow it. For all others, frames are removed.'],
    ],
    known: [
      [
        'measured',
        'TinyMCE, its editor, keeps the plain table whole. It takes away the script and our tag, and leaves what is between the tags.',
      ],
      [
        'seen',
        'Text filters take scripts and frames from everyone but Super Users.',
        'https://help.hubzero.org/wiki/ArticlePageDefaultFilters?format=raw&version=2',
      ],
      ['unconfirmed', 'A “Custom HTML” module without an editor keeps all of it.'],
    ],
    ran: 'its editor alone, TinyMCE 5, 6 and 7',
  },
  {
    id: 'drupal',
    name: 'Drupal',
    kind: 'cms',
    steps: [
      [
        'script',
        'Ask your developer for a block or a template that prints it. The editor itself takes our tag away, even where it is on its list.',
      ],
      ['text', 'Use the format “Full HTML” without an editor.'],
      ['frame', 'Many sites forbid it. Ask which text format allows it.'],
    ],
    known: [
      [
        'measured',
        'CKEditor 5, its editor, takes away the script, our tag, and frames. It keeps the table, but not what ties a cell to its headings.',
      ],
      [
        'seen',
        'A tag on the editor’s list of allowed tags is still removed. That is a known fault of CKEditor 5.',
        'https://github.com/ckeditor/ckeditor5/issues/10454',
      ],
      [
        'seen',
        'Some sites forbid frames and scripts altogether.',
        'https://drupalkit.its.utexas.edu/docs/development/text_formats.html',
      ],
    ],
    ran: 'its editor alone, CKEditor 5',
  },
  {
    id: 'university',
    name: 'A university’s own system',
    inText: 'the system of any university',
    kind: 'cms',
    steps: [
      ['script', 'Look for a component named “HTML snippet”.'],
      ['text', 'Use the HTML view of the text editor.'],
      ['frame', 'Ask for a component for embeds from another server.'],
    ],
    known: [
      [
        'seen',
        'The University at Buffalo prefers its “HTML snippet” to embeds by the server. Whoever embeds answers for its accessibility.',
        'https://ubcms.buffalo.edu/help/components-library/developer/external-embed.html',
      ],
    ],
  },
];

const kinds = {
  district: 'Systems of school districts',
  builder: 'Site builders and blogs',
  cms: 'Systems that you host',
};

const page = (title, eyebrow, lead, content, isList = false) => `<!doctype html>
<!-- Written by scripts/places.mjs: change it there. -->
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>${title} · iep-504-elements</title>
<link rel="stylesheet" href="../demo.css" />
<link rel="stylesheet" href="../guide.css" />
</head>
<body>
<header class="site"><div class="wrap"><p class="district">iep-504-elements</p>
<nav aria-label="Site"><a href="../index.html">Demo</a> <a href="../builder.html">Embed builder</a>
<a href="../check.html">Check your page</a>
<a href="index.html"${isList ? ' aria-current="page"' : ''}>Your system</a></nav></div></header>
<main>
<div class="wrap hero"><p class="eyebrow">${eyebrow}</p><h1>${title}</h1><p>${lead}</p></div>
<div class="wrap guide">${content}</div>
</main>
</body>
</html>`;

const source = (url) =>
  url
    ? ` Read at <a href="${url.replaceAll('&', '&amp;')}" rel="noopener" referrerpolicy="no-referrer">${new URL(url).host}</a>.`
    : '';

/** Whether it was tried, in one sentence. */
const trial = ({name, inText = name, ran}) =>
  `We have not tried this in ${inText}.${ran ? ` What we have run is ${ran}.` : ''}`;

const placePage = (place) =>
  page(
    place.name,
    kinds[place.kind],
    'What to try, in which order, and how sure we are.',
    `<section><p class="untried">${trial(place)} What follows is where to start, not a promise.</p>
<h2>What to try</h2>
<p>The <a href="../builder.html">embed builder</a> gives you each of these to copy. After each one, save, open the page as a parent would, and <a href="../check.html">check what you see</a>.</p>
<ol>${place.steps
      .map(
        ([form, where]) =>
          `<li><strong>${forms[form].name}.</strong> ${where} <br />${forms[form].what}</li>`,
      )
      .join('')}</ol></section>
<section><h2>What we know of it</h2>
<ul>${place.known
      .map(([kind, what, url]) => {
        const [label] = evidence[kind].split(':');
        return `<li><strong>${label}:</strong> ${what}${source(url)}</li>`;
      })
      .join('')}</ul></section>
<section><h2>Have you tried it?</h2>
<p>Tell us what happened, in an issue of the project. Name the system, its version, what you pasted, and which of the three pictures <a href="../check.html">on the check page</a> you saw. Then we can write it here.</p></section>`,
  );

const listPage = () =>
  page(
    'Your system',
    'Instructions',
    'What to try in the system that your website is made with. We could try it in none of them, so each page says how sure we are.',
    `${Object.entries(kinds)
      .map(
        ([kind, heading]) =>
          `<section><h2>${heading}</h2><ul>${places
            .filter((place) => place.kind === kind)
            .map(({id, name}) => `<li><a href="${id}.html">${name}</a></li>`)
            .join('')}</ul></section>`,
      )
      .join('')}
<section><h2>It is not here</h2>
<p>Try these in turn. After each one, save, open the page as a parent would, and <a href="../check.html">check what you see</a>.</p>
<ol>${usual.map(([form, where]) => `<li><strong>${forms[form].name}.</strong> ${where}</li>`).join('')}</ol></section>
<section><h2>How sure we are</h2>
<ul>${Object.values(evidence)
      .map((text) => text.split(': '))
      .map(([label, text]) => `<li><strong>${label}:</strong> ${text}</li>`)
      .join('')}</ul></section>`,
    true,
  );

/** Every file and what is to stand in it. */
export async function placeFiles() {
  const pages = {index: listPage()};
  for (const place of places) pages[place.id] = placePage(place);
  const options = await prettier.resolveConfig('demo/index.html');
  const files = {};
  for (const [id, html] of Object.entries(pages)) {
    files[`demo/places/${id}.html`] = await prettier.format(html, {...options, parser: 'html'});
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, html] of Object.entries(await placeFiles())) await writeFile(file, html);
}
