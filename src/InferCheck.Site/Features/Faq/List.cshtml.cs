using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Faq;

/// <summary>All questions.</summary>
internal sealed class ListModel(ContentStore store, Texts texts) : PageModel
{
    private const int MostShown = 180;

    public IReadOnlyList<FaqRow> Questions { get; private set; } = [];

    /// <summary>The first sentences of an answer, up to the end of a word.</summary>
    public static string Beginning(FaqRow question)
    {
        var text = PlainText.Of(question.AnswerHtml.Replace("</p>", " ", StringComparison.Ordinal).Replace("</li>", " ", StringComparison.Ordinal));
        return text.Length <= MostShown ? text : text[..text.LastIndexOf(' ', MostShown)].TrimEnd(',', ';', ':', '.') + " …";
    }

    public IActionResult OnGet()
    {
        if (Request.Query.Count > 0)
        {
            // There is one search for everything; questions had their own.
            var search = new IndexQueryReader(store.Vocabulary).Read(Request.Query).Search;
            return RedirectPermanent(HttpContext.Link(search.Length == 0 ? Paths.Faq : new IndexQuery { Search = search }.ToAddress()));
        }

        Questions = store.Texts.Faq();
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", texts["faq.title"]],
            Description = texts["faq.description", Questions.Count],
            Path = Paths.Faq,
            Section = "faq",
            JsonLd = [JsonLd.FaqPage(Questions)],
        };
        return Page();
    }
}
