using InferCheck.Site.Addresses;
using InferCheck.Site.Heads;
using InferCheck.Site.Live;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Editorial;

/// <summary>An editorial page: about, imprint, privacy, accessibility, whatever stands in `content/pages`.</summary>
internal sealed class TextModel(ContentStore store, ShownPages shown, Texts texts) : PageModel
{
    public PageRow Text { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (shown.Of(store).FirstOrDefault(page => page.Slug == slug) is not { } text)
        {
            return NotFound();
        }

        Text = text;
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", text.Title],
            Description = text.Description,
            Path = Paths.Text(slug),
            Section = slug,
        };
        return Page();
    }
}
