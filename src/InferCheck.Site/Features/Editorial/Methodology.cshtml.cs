using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Editorial;

/// <summary>How the directory works: the editorial text, then every word of the vocabulary as it is in force.</summary>
internal sealed class MethodologyModel(ContentStore store, Texts texts, Words words) : PageModel
{
    private const string Slug = "methodology";

    public Vocabulary Vocabulary => store.Vocabulary;

    public PageRow? Text { get; private set; }

    public void OnGet()
    {
        Text = store.Texts.Pages().FirstOrDefault(page => page.Slug == Slug);
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", Text?.Title ?? texts["nav.methodology"]],
            Description = Text?.Description ?? "",
            Path = Paths.Methodology,
            Section = Slug,
        };
    }

    /// <summary>Conditions as a sentence: topics with their accepted values, alternatives joined by `or`.</summary>
    public string InWords(Conditions conditions)
    {
        var all = conditions.All.Select(InWords);
        var any = conditions.Any.Count == 0 ? []
            : new[] { string.Join(texts["conditions.or"], conditions.Any.Select(one => $"({string.Join(texts["conditions.and"], one.Select(InWords))})")) };
        return string.Join(texts["conditions.and"], all.Concat(any));
    }

    public string InWords(Requirement requirement) =>
        $"{words.Topic(requirement.Topic)}: {string.Join(texts["chip.or"], requirement.Accepted.Select(value => words.Value(requirement.Topic, value)))}";
}
