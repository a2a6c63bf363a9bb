import Diagrams
import Figures

/// The style sheet of a deck, in the colours of its theme.
struct DeckStyle {
  let theme: Theme

  var text: String { variables + Self.rules }

  private var variables: String {
    let isDark = theme.page.luminance < 0.2
    let around = theme.page.mixed(with: isDark ? Colour(0x000000) : theme.ink, isDark ? 0.45 : 0.1)
    let halo = theme.paint(for: .first)
    return """

      :root{--page:\(theme.page.hex);--ink:\(theme.ink.hex);--muted:\(theme.muted.hex);\
      --accent:\(theme.accent.hex);--on-accent:\(halo.onLine.hex);--tint:\(halo.tint.hex);\
      --band:\((theme.bands.last ?? theme.page).hex);--around:\(around.hex);\
      --goal:\(theme.goal.line.hex);--s:1;--n:.4}

      """
  }

  private static let rules = #"""
    *{box-sizing:border-box}
    html,body{margin:0;height:100%}
    body{background:var(--around);color:var(--ink);-webkit-text-size-adjust:100%;
      font:18px/1.24 'Helvetica Neue',Arial,'Liberation Sans',sans-serif;
      -webkit-print-color-adjust:exact;print-color-adjust:exact}
    h1,h2,p,ul,ol,figure{margin:0;padding:0;font-weight:400}
    a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.15em;
      text-decoration-thickness:1px}
    a:hover{color:var(--accent)}
    sub,sup{font-size:.74em;line-height:0}
    sub{vertical-align:-.22em}
    sup{vertical-align:.34em}
    :focus-visible{outline:3px solid var(--goal);outline-offset:2px}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .slide{position:relative;width:calc(960px*var(--s));height:calc(540px*var(--s));
      margin:0 auto 24px;overflow:hidden;background:var(--page)}
    .page{position:absolute;left:0;top:0;width:960px;height:540px;transform:scale(var(--s));
      transform-origin:0 0}
    .ground,.text,.picture{position:absolute}
    .ground{left:0;top:0;width:960px;height:540px}
    .picture svg{display:block;width:100%;height:100%}
    .title{font-weight:700}
    .subtitle,.sources,.notice,.number{color:var(--muted)}
    .title.slide .subtitle,.section.slide .subtitle{color:var(--muted)}
    .sources a{text-decoration:none}
    .sources a:hover{text-decoration:underline}
    ul{list-style:none}
    ul>li{position:relative;padding-left:1.05em}
    ul>li::before{content:"";position:absolute;left:.3em;top:.49em;width:.26em;height:.26em;
      border-radius:50%;background:var(--accent)}
    ul ul>li::before{background:none;border:.06em solid var(--accent)}
    .answers{list-style:none;counter-reset:answer}
    .answers>li{position:relative;padding-left:1.6em;counter-increment:answer}
    .answers>li::before{content:counter(answer,upper-alpha) ".";position:absolute;left:0;
      font-weight:700;color:var(--accent)}
    .verdict,.explanations{visibility:hidden}
    .verdict{margin-left:.6em;padding:.1em .55em;border-radius:.6em;font-size:.72em;
      background:var(--accent);color:var(--on-accent);vertical-align:.08em}
    .verdict::before{content:"✓ "}
    .answered .verdict,.answered .explanations{visibility:visible}
    .answered [data-right]{font-weight:700}
    .answered .answers>li:not([data-right]){color:var(--muted)}
    .explanations{padding-left:1.6em;color:var(--muted)}
    .references{list-style:none}
    .references>li{position:relative;padding-left:2.4em}
    .references>li::before{content:counter(list-item);position:absolute;left:0;font-weight:700}
    .reveal{position:absolute;right:40px;bottom:46px}
    button{font:inherit;font-size:15px;padding:.4em .9em;border-radius:.5em;cursor:pointer;
      color:var(--ink);background:var(--page);border:1px solid var(--accent)}
    button:hover{background:var(--tint)}
    .notes{display:none}
    #bar,#progress,#panel{display:none}
    [data-view] #bar{display:flex}
    [data-view] #progress{display:block}
    [data-view]{overflow:hidden}
    [data-view] .slide{display:none;margin:0}
    [data-view=show]{display:grid;place-items:center}
    [data-view=show] .slide.current{display:block}
    :is([data-view=show],[data-view=presenter]) .slide:focus-visible{outline:0}
    #bar{position:fixed;right:10px;bottom:10px;gap:2px;align-items:center;opacity:0;z-index:3;
      padding:3px;border-radius:10px;background:var(--page);color:var(--muted);font-size:13px}
    #bar:hover,#bar:focus-within,body:hover #bar:hover{opacity:1}
    #bar button{border:0;background:none;min-width:34px;padding:.35em .4em;line-height:1.2}
    #bar svg{display:block;width:18px;height:18px;margin:auto;fill:none;stroke:currentColor;
      stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
    #bar button:hover{background:var(--tint)}
    #place{min-width:4.2em;text-align:center;font-variant-numeric:tabular-nums}
    @media (hover:none){#bar{opacity:.8}}
    #progress{position:fixed;left:0;right:0;bottom:0;height:3px;z-index:2}
    #progress i{display:block;height:100%;width:0;background:var(--accent)}
    @media (prefers-reduced-motion:no-preference){
      #bar{transition:opacity .2s}
      #progress i{transition:width .25s}
      [data-view=show] .slide.current{animation:appear .22s ease-out}
      @keyframes appear{from{opacity:.35}}
    }
    [data-view=overview]{overflow:auto}
    [data-view=overview] #deck{display:flex;flex-wrap:wrap;gap:20px;justify-content:center;
      padding:28px 24px 60px}
    [data-view=overview] .slide{display:block;cursor:pointer;border-radius:4px;
      box-shadow:0 1px 4px #0004}
    [data-view=overview] .slide:hover,[data-view=overview] .slide:focus-visible{
      outline:3px solid var(--goal);outline-offset:3px}
    [data-view=overview] .slide.current{outline:3px solid var(--accent);outline-offset:3px}
    [data-view=overview] .page{pointer-events:none}
    [data-view=presenter] #deck{position:fixed;left:12px;top:12px;right:12px;bottom:12px}
    [data-view=presenter] .slide.current{display:block;position:absolute;left:0;top:0}
    [data-view=presenter] .slide.next{display:block;position:absolute;right:0;top:0;--s:var(--n);
      cursor:pointer;opacity:.92}
    [data-view=presenter] .slide.next .page{pointer-events:none}
    [data-view=presenter] #panel{display:flex;flex-direction:column;position:fixed;right:12px;
      bottom:12px;width:calc(960px*var(--n));top:calc(540px*var(--n) + 24px);
      background:var(--page);border-radius:6px;overflow:hidden}
    #clocks{display:flex;gap:14px;align-items:center;padding:10px 16px;
      background:var(--band);font-variant-numeric:tabular-nums}
    #clock{font-size:26px;font-weight:700}
    #timer{font-size:20px;border:0;background:none;color:var(--muted)}
    #audience{margin-left:auto;font-size:13px}
    #words{padding:16px 20px 64px;overflow:auto;font-size:19px;line-height:1.45}
    #words p+p{margin-top:.7em}
    .black::after{content:"";position:fixed;inset:0;background:#000;z-index:9}
    dialog{border:1px solid var(--accent);border-radius:10px;background:var(--page);color:var(--ink);
      padding:22px 28px;font-size:16px}
    dialog::backdrop{background:#000a}
    dialog th{text-align:left;padding:.22em 1.6em .22em 0;color:var(--accent);white-space:nowrap}
    dialog td{padding:.22em 0}
    dialog form{margin-top:14px;text-align:right}
    @media screen and (max-width:700px) and (orientation:portrait){
      [data-view=show]{display:block;place-items:normal;overflow:auto}
      [data-view=show] .slide{width:auto;height:auto;min-height:100vh;padding:22px 18px 76px;
        overflow:visible;border-top:6px solid var(--accent)}
      [data-view=show] .page{position:static;width:auto;height:auto;transform:none}
      [data-view=show] :is(.text,.picture,.reveal){position:static}
      [data-view=show] .ground,[data-view=show] .number{display:none}
      [data-view=show] .title{font-size:25px;line-height:1.18}
      [data-view=show] .title.slide h1{font-size:32px;margin-top:12vh}
      [data-view=show] :is(.subtitle,.body){margin-top:14px;font-size:18px;line-height:1.4}
      [data-view=show] :is(li+li,p+p,ul ul){margin-top:.5em}
      [data-view=show] .picture{overflow-x:auto;margin:16px -18px 0;padding:0 18px}
      [data-view=show] .picture svg{width:760px;height:auto;max-width:none}
      [data-view=show] :is(.sources,.notice){margin-top:18px;font-size:13px}
      [data-view=show] .references{font-size:15px;overflow-wrap:anywhere}
      [data-view=show] .reveal{margin-top:18px}
      #bar{opacity:1;left:0;right:0;bottom:0;justify-content:center;border-radius:0;
        border-top:1px solid var(--band);padding:6px}
      #go-full,#go-help{display:none}
      [data-view=presenter] #panel{top:calc(540px*var(--s) + 24px);left:12px;width:auto}
      [data-view=presenter] .slide.next,#audience{display:none}
    }
    @page{size:1280px 720px;margin:0}
    @media print{
      :root,[data-view]{--s:1.333333 !important;--n:1.333333 !important}
      html,body,[data-view]{display:block;place-items:normal;height:auto;overflow:visible;background:none}
      [data-view] #deck{display:block;position:static;padding:0}
      [data-view] .slide,[data-view] .slide.current,[data-view] .slide.next{display:block;
        position:relative;width:1280px;height:720px;margin:0;--s:1.333333 !important;
        break-after:page;break-inside:avoid;outline:0;box-shadow:none;animation:none;opacity:1}
      [data-view] .slide:last-child{break-after:auto}
      [data-view] :is(#bar,#progress,#panel),.reveal,.hidden,dialog{display:none}
      .verdict,.explanations{visibility:visible}
      [data-right]{font-weight:700}
      .black::after{display:none}
    }

    """#
}
