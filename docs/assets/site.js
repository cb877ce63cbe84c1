// The little that the site's own script does. It never fetches anything, and survives instant navigation.

// The switch keeps page and heading. Instant navigation keeps the header of the first page, so decide at the click.
document.addEventListener("click", ev => {
  const link = ev.target.closest("a.md-select__link[hreflang]")
  if (!link) return
  link.href = location.href.replace(/^(.*)\/(zh|en)\//, `$1/${link.hreflang}/`)
  ev.stopPropagation() // Material would look for the page in a sitemap
}, true)

// Names and roles that Material leaves out of what its script adds, for screen readers.
const name = root => {
  for (const nav of root.querySelectorAll("nav.md-code__nav")) nav.setAttribute("role", "none")
  for (const mark of root.querySelectorAll(".md-annotation__index:not([aria-label])")) {
    const number = mark.querySelector("[data-md-annotation-id]")?.dataset.mdAnnotationId ?? "+"
    mark.setAttribute("aria-label", `${document.documentElement.lang === "zh" ? "注解" : "Annotation"} ${number}`)
  }
}
name(document)
new MutationObserver(() => name(document)).observe(document.body, {childList: true, subtree: true})
