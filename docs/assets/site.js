// The little that the site's own script does. It never fetches anything, and survives instant navigation.

// The language switch keeps page and section. Instant navigation keeps the header of the first page, so decide late.
const section = () => {
  const onScreen = heading => heading && heading.getBoundingClientRect().bottom > 0 && heading.getBoundingClientRect().top < innerHeight
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (onScreen(named)) return location.hash
  const passed = [...document.querySelectorAll(".md-content :is(h2, h3)[id]")].filter(h => h.getBoundingClientRect().top < 120)
  return passed.length ? `#${passed.at(-1).id}` : ""
}
for (const type of ["click", "auxclick", "contextmenu"]) {
  document.addEventListener(type, ev => {
    const link = ev.target.closest("a.gb-language")
    if (!link) return
    link.href = location.href.replace(/[?#].*/, "").replace(/^(.*)\/(zh|en)\//, `$1/${link.hreflang}/`) + section()
    ev.stopPropagation() // instant navigation is for pages of one edition
  }, true)
}

// From here on annotations are read in the code; Material moves them there as a block comes into view. See extra.css.
document.documentElement.classList.add("gb-annotate")

// Names and roles that Material leaves out of what its script adds, for screen readers and keyboards.
const name = () => {
  document.querySelector(".md-dialog:not([role])")?.setAttribute("role", "status") // “copied”
  for (const nav of document.querySelectorAll("nav.md-code__nav:not([role])")) nav.setAttribute("role", "none")
  for (const mark of document.querySelectorAll(".md-annotation__index:not([aria-label])")) {
    const number = mark.querySelector("[data-md-annotation-id]")?.dataset.mdAnnotationId ?? ""
    mark.setAttribute("aria-label", `${document.documentElement.lang === "zh" ? "注解" : "Annotation"} ${number}`)
  }
  for (const wide of document.querySelectorAll(".md-typeset__scrollwrap")) {
    wide.toggleAttribute("tabindex", false)
    if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0
  }
}
name()
new MutationObserver(name).observe(document.body, {childList: true, subtree: true})
addEventListener("resize", name)
