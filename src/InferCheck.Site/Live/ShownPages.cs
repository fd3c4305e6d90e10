using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Live;

/// <summary>The texts of the editors that readers are shown. An imprint that names nobody is none: it is shown to whoever is writing it.</summary>
internal sealed class ShownPages(IHostEnvironment environment, ILogger<ShownPages> logger)
{
    public const string Imprint = "imprint";

    private ContentStore? told;

    public IReadOnlyList<PageRow> Of(ContentStore store) =>
        ShowsImprint(store) ? store.Texts.Pages() : [.. store.Texts.Pages().Where(page => page.Slug != Imprint)];

    public bool ShowsImprint(ContentStore store) => environment.IsDevelopment() || !store.Templates.Contains(Imprint);

    /// <summary>Once for a content: machines ask every few seconds whether all is well.</summary>
    public void Tell(ContentStore store)
    {
        if (environment.IsDevelopment() || store.Templates.Count == 0 || Interlocked.Exchange(ref told, store) == store)
        {
            return;
        }

        logger.LogWarning(
            "Words in square brackets still stand for whoever runs this site in {Pages}. {Left}Put your own in their place (docs/operating.md)",
            string.Join(", ", store.Templates.Select(slug => $"content/pages/{slug}.md")),
            ShowsImprint(store) ? "" : "An imprint that names nobody is not shown: its address answers 404, and nothing leads there. ");
    }
}
