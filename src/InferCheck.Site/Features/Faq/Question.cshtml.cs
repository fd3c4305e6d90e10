using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Faq;

/// <summary>One question with its answer and the profiles it rests on.</summary>
internal sealed class QuestionModel(ContentStore store, Texts texts) : PageModel
{
    public FaqRow Question { get; private set; } = null!;

    public IReadOnlyList<ProviderRow> Providers { get; private set; } = [];

    public IReadOnlyList<TrustIndexRow> Indexes { get; private set; } = [];

    public FaqRow? Previous { get; private set; }

    public FaqRow? Next { get; private set; }

    public IActionResult OnGet(string slug)
    {
        var all = store.Texts.Faq();
        var place = all.Select(entry => entry.Slug).ToList().IndexOf(slug);
        if (place < 0)
        {
            return NotFound();
        }

        Question = all[place];
        Previous = place > 0 ? all[place - 1] : null;
        Next = place < all.Count - 1 ? all[place + 1] : null;
        Providers = [.. store.Providers.All().Where(provider => Question.ProviderList.Contains(provider.Slug))];
        Indexes = [.. store.Texts.Indexes().Where(index => Question.IndexList.Contains(index.Slug))];
        ViewData["Head"] = Head(slug);
        return Page();
    }

    private PageHead Head(string slug) => new()
    {
        Title = texts["text.head-title", Question.Question],
        Description = FirstWords(Question.AnswerText),
        Path = Paths.Question(slug),
        Section = "faq",
        Alternates = [new(Links.Question(slug).Markdown!, "text/markdown", texts["twin.markdown"])],
        JsonLd = [JsonLd.FaqPage([Question]),
            JsonLd.Breadcrumbs(path => PublicAddress.Of(HttpContext, path), (texts["nav.faq"], Paths.Faq), (Question.Question, Paths.Question(slug)))],
    };

    private static string FirstWords(string text)
    {
        const int Longest = 160;
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : line[..line.LastIndexOf(' ', Longest)] + " …";
    }
}
