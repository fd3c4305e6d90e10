using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Faq;

/// <summary>All questions, and a search across them.</summary>
internal sealed class ListModel(ContentStore store, Texts texts) : PageModel
{
    private const int MostShown = 180;

    public string Search { get; private set; } = "";

    public IReadOnlyList<FaqRow> Questions { get; private set; } = [];

    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    public IReadOnlyDictionary<long, string> Snippets { get; private set; } = new Dictionary<long, string>();

    /// <summary>The first sentences of an answer, up to the end of a word.</summary>
    public static string Beginning(FaqRow question)
    {
        var text = PlainText.Of(question.AnswerHtml.Replace("</p>", " ", StringComparison.Ordinal).Replace("</li>", " ", StringComparison.Ordinal));
        return text.Length <= MostShown ? text : text[..text.LastIndexOf(' ', MostShown)].TrimEnd(',', ';', ':', '.') + " …";
    }

    public IActionResult OnGet()
    {
        Search = new IndexQueryReader(store.Vocabulary).Read(Request.Query).Search;
        var canonical = QueryAddress.Write(Paths.Faq, Search.Length == 0 ? [] : [KeyValuePair.Create(IndexQueryReader.Search, Search)]);
        if (Request.Query.Count != (Search.Length == 0 ? 0 : 1) || (Search.Length > 0 && Request.Query[IndexQueryReader.Search] != Search))
        {
            return RedirectPermanent(HttpContext.Link(canonical));
        }

        Questions = store.Texts.Faq();
        Hits = [.. store.Search.Find(Search).Where(hit => hit.Kind == "faq")];
        Snippets = store.Search.Snippets(Search, Hits);
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", texts["faq.title"]],
            Description = texts["faq.description", Questions.Count],
            Path = Paths.Faq,
            Section = "faq",
            JsonLd = [JsonLd.FaqPage(Questions)],
            NoIndex = Search.Length > 0,
        };
        return Page();
    }
}
