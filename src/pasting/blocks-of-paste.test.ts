import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'

import { MARKS } from '../publishing/inlines.ts'
import type { Block, Inline } from '../publishing/content.ts'
import { blocksOfPaste, isFromAWordProcessor } from './index.ts'
import type { PastedNode } from './index.ts'

type Parsed = DefaultTreeAdapterTypes.ChildNode

const treeOf = (nodes: readonly Parsed[]): PastedNode[] =>
  nodes.flatMap((node): PastedNode[] => {
    if ('value' in node) return [node.value]
    if (!('tagName' in node)) return []
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    return [{ name: node.tagName, attributes, children: treeOf(node.childNodes) }]
  })
const read = (html: string): Block[] => blocksOfPaste(treeOf(parse(html).childNodes as Parsed[]))

const told = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'break') return '|'
      if (inline.type === 'footnote') return `[${told(inline.children)}]`
      if (inline.type === 'link') return `<${inline.href}>(${told(inline.children)})`
      return (inline.marks ?? []).reduce((text, mark) => `${mark}{${text}}`, inline.text)
    })
    .join('')
const outline = (html: string): string[] =>
  read(html).flatMap((block) => {
    if (block.type === 'list') {
      return block.items.map((item) => `${block.ordered ? '1.' : '-'} ${told(item)}`)
    }
    if (block.type === 'crosshead') return [`h${block.level} ${told(block.children)}`]
    if (block.type === 'paragraph') return [told(block.children)]
    return 'children' in block ? [`${block.type} ${told(block.children)}`] : [block.type]
  })

/** As Word puts a text into the clipboard; the words are our own. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:st1="urn:schemas-microsoft-com:office:smarttags">
<head><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle>The weir<o:p></o:p></p>
<h2 style='margin-left:0cm'><b>Who opens&nbsp; it</b><o:p></o:p></h2>
<p class=MsoNormal style='margin-bottom:8.0pt'><span lang=EN-GB style='font-size:12.0pt;mso-fareast-language:EN-GB'>In
<st1:place w:st="on">Hollin Cross</st1:place> the <b style='mso-bidi-font-weight:normal'>weir</b>&nbsp;is
opened<span style='mso-spacerun:yes'>&nbsp; </span>by <i>hand</i>.<a style='mso-footnote-id:ftn1' href="#_ftn1"
name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>
Ask <a href="https://council.example/weir"><span style='text-decoration:underline'>the council</span></a>.</span><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Nobody <del cite="mailto:Ed" datetime="2026-03-01T10:00">never </del><ins cite="mailto:Ed"
datetime="2026-03-01T10:00">ever </ins>asked<span class=MsoCommentReference><span style='font-size:8.0pt'><a
class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[EO1]</a><span
style='mso-special-character:comment'>&nbsp;</span></span></span> why.<span style='display:none;mso-hide:all'>hidden</span></p>
<h3>What it costs</h3>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Oil<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>Grease</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Wait</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Open</p>
<p class=MsoQuote>Water is patient.</p>
<p class=MsoNormal>One line<br>and the next.<br clear=all style='page-break-before:always'></p>
<!--EndFragment--><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> By its <i>keeper</i>.<o:p></o:p></p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Is this so?</p></div></div>
</body></html>`

/** As Google Docs does it. */
const DOCS = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0f1e2d3c-7fff-aaaa">
<h1 dir="ltr" style="line-height:1.38;"><span style="font-size:20pt;font-weight:400;">Tide tables</span></h1>
<p dir="ltr" style="line-height:1.38;"><span style="font-family:Arial;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">Every child  can </span><span style="font-weight:700;font-style:italic;vertical-align:baseline;">read</span><span style="font-weight:400;"> them</span><span style="font-weight:400;vertical-align:super;"><span style="font-size:0.6em;"><a href="#ftnt1" id="ftnt_ref1">[1]</a></span></span><span> </span><a href="https://www.google.com/url?q=https://tides.example/a%3Fb%3D1&amp;sa=D&amp;source=editors" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">here</span></a><span>.</span></p>
<br />
<h3 dir="ltr"><span style="font-weight:700">By heart</span></h3>
<ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>High</span></p></li>
<ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Low</span></p></li></ul></ul>
<ol><li dir="ltr"><p dir="ltr"><span>First</span></p></li></ol>
<p dir="ltr"><span style="text-decoration:line-through;">Never</span><span style="text-decoration:underline;"> always</span></p>
<hr class="c1"><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Ours could.</span></p></div>
</b><br class="Apple-interchange-newline">`

const LIBRE = `<html><head><meta name="generator" content="LibreOffice 24.2 (Linux)"/></head><body>
<p align="left" style="margin-bottom: 0.2cm"><font face="Liberation Serif">A heron<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> waits.</font></p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Grey.</p>
<p class="sdfootnote">And tall.</p></div></body></html>`

describe('what is pasted', () => {
  it('from Word is its text: no looks, comments, or words that were taken out', () => {
    expect(outline(WORD)).toEqual([
      'h2 The weir',
      'h3 Who opens it',
      'In Hollin Cross the bold{weir} is opened by italic{hand}.[By its italic{keeper}.] Ask <https://council.example/weir>(the council).',
      'Nobody ever asked why.',
      'h3 What it costs',
      '- Oil',
      '- Grease',
      '1. Wait',
      '1. Open',
      'quote Water is patient.',
      'One line|and the next.',
    ])
  })

  it('from Google Docs is not all bold, and its links lead where they say', () => {
    expect(outline(DOCS)).toEqual([
      'h2 Tide tables',
      'Every child can italic{bold{read}} them[Ours could.] <https://tides.example/a?b=1>(here).',
      'h3 By heart',
      '- High',
      '- Low',
      '1. First',
      'strike{Never}underline{ always}',
    ])
  })

  it('from LibreOffice has its footnotes where they were marked', () => {
    expect(outline(LIBRE)).toEqual(['A heron[Grey. And tall.] waits.'])
  })

  it('of a few words is one paragraph', () => {
    const html = `<b style="font-weight:normal;" id="docs-internal-guid-1"><span>a few words</span></b>`
    expect(outline(html)).toEqual(['a few words'])
  })

  it('keeps the mark of a footnote that was not copied', () => {
    expect(outline('<p>So<a href="#_ftn3" name="_ftnref3">[3]</a>.</p>')).toEqual(['So[3].'])
  })

  it('maps the headings there are: the highest are crossheads of the first level', () => {
    expect(outline('<h4>a</h4><h6>b</h6><p style="mso-outline-level:5">c</p>')).toEqual([
      'h2 a',
      'h3 b',
      'h3 c',
    ])
  })

  it('makes no link of what is none', () => {
    expect(outline('<p><a href="javascript:alert(1)">a</a> <a name="_Hlk1">b</a></p>')).toEqual([
      'a b',
    ])
  })

  it('loses no word of a plain text, whatever stands around it, and keeps no space twice', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    const wrapped = fc.tuple(
      word,
      fc.constantFrom('span', 'b', 'i', 'o:p', 'st1:place', 'font', 'u', 'ins', 'w:sdt'),
      fc.constantFrom('', 'font-weight:bold', 'vertical-align:super', 'mso-list:l0 level1 lfo1'),
      fc.constantFrom('p', 'div', 'h3', 'li', 'td', 'blockquote'),
    )
    fc.assert(
      fc.property(fc.array(wrapped, { minLength: 1, maxLength: 12 }), (parts) => {
        const html = parts
          .map(([text, tag, style, around]) => {
            const inner = `<${tag} style="${style}">&nbsp; ${text}\n</${tag}>`
            return `<${around}>${inner}</${around}>`
          })
          .join('')
        const texts = outline(html).join(' ')
        for (const [text] of parts) if (!html.includes('<td>')) expect(texts).toContain(text)
        expect(texts.replaceAll(/\b(?:h[23]|1\.|-) /g, '')).not.toMatch(/ {2}|\u00a0/)
      }),
    )
  })

  it('holds nothing but what a body may hold, whatever the HTML', () => {
    const KNOWN = ['crosshead', 'list', 'paragraph', 'quote', 'rule']
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(20), (odd, times) => {
        const html = `<p>${'<b><ul><li>'.repeat(times)}${odd}<script>x</script><table><tr><td>${odd}`
        for (const block of read(html)) {
          expect(KNOWN).toContain(block.type)
          if (block.type !== 'paragraph') continue
          const marks = block.children.flatMap((run) =>
            run.type === 'text' ? (run.marks ?? []) : [],
          )
          for (const mark of marks) expect(MARKS).toContain(mark)
        }
      }),
    )
  })
})

describe('a word processor', () => {
  it.each([
    ['Word', WORD, true],
    ['Google Docs', DOCS, true],
    ['LibreOffice', LIBRE, true],
    ['a page of the web', '<p class="story">Mso and Word are only named here.</p>', false],
    ['plain words', '', false],
  ])('is known by its marks: %s', (_, html, is) => {
    expect(isFromAWordProcessor(html)).toBe(is)
  })
})
