using InferCheck.Matching;
using InferCheck.Site.Addresses;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Twins;

/// <summary>Questions and trust indexes as Markdown.</summary>
internal sealed class TextMarkdown(ContentStore store, Words words, Texts texts)
{
    private readonly Reasons reasons = new(words, texts);

    public string Question(FaqRow question, string address) => new MarkdownWriter()
        .Heading(1, question.Question)
        .Block(question.Answer)
        .Items(store.Providers.All().Where(provider => question.ProviderList.Contains(provider.Slug))
            .Select(provider => Link(provider.Name, Paths.ProviderMarkdown(provider.Slug))))
        .Block($"{texts["text.updated", question.Updated]}. {texts["twin.page"]}: <{address}>")
        .ToString();

    public string Index(TrustIndexRow index, string address)
    {
        var profiles = index.ProviderList.Select(store.Providers.Find).OfType<Profile>().ToList();
        return new MarkdownWriter()
            .Heading(1, texts["indexes.head-title", index.Title])
            .Block(Text(index.Question))
            .Block(index.Intro)
            .Block(string.Join('\n', Table(index, profiles)))
            .Block(texts["indexes.order", words.Topic(index.OrderBy)])
            .Block(index.Body)
            .Block($"{texts["text.updated", index.Updated]}. {texts["twin.page"]}: <{address}>")
            .ToString();
    }

    private IEnumerable<string> Table(TrustIndexRow index, IEnumerable<Profile> profiles) =>
    [
        Row(index.ColumnList.Select(words.Topic).Prepend(texts["column.name"])),
        Row(Enumerable.Repeat("---", index.ColumnList.Count + 1)),
        .. profiles.Select(profile => Row(index.ColumnList
            .Select(topic => Cell(topic, profile.Facts(topic)))
            .Prepend(Link(profile.Provider.Name, Paths.ProviderMarkdown(profile.Provider.Slug))))),
    ];

    /// <summary>What the cell of the page says, and in words what it says by a mark.</summary>
    private string Cell(string topic, IReadOnlyList<Fact> claims)
    {
        var main = Fact.Main(claims);
        var others = Fact.Differing(claims, main);
        return string.Join(", ", new[]
        {
            main switch
            {
                null => texts["cell.none"],
                { IsSilent: true } => texts["cell.silent"],
                { IsConflicting: true } => texts["cell.conflicting"],
                _ => Text(words.Values(topic, main.Values)),
            },
            main is { IsConditional: true } ? Text($"{texts["reason.only-if"]} {reasons.Conditions(main)}") : null,
            main is { IsReported: true } ? texts["cell.reported"] : null,
            others.Count > 0 ? Text(CellWords.Except(others, texts)) : null,
        }.OfType<string>());
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
