/** The least a host page can be: the script, the tag, a catalogue in the page. */
export const BARE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bare</title><link rel="icon" href="data:,"><script type="module" src="/dist/cairn.js"></script>
<style>cairn-finder:not(:defined){display:block;min-block-size:24rem}</style>
<cairn-finder lang="en" region="ON" catalogue="#programs"></cairn-finder>
<script type="text/csv" id="programs">id,title_en,institution,url,language,delivery,hours,weeks,cost,currency,aid,noc
weld-101,Welding fundamentals,Test College,https://college.example/weld-101,en,in-person,60,10,640,CAD,yes,72106
</script>
<p id="below">What stands below.</p>`;
