using InferCheck.Model;
using InferCheck.Site.Web;
using InferCheck.Store;
using static InferCheck.Site.Twins.MarkdownWriter;

namespace InferCheck.Site.Twins;

/// <summary>Questions and trust indexes as Markdown.</summary>
internal sealed class TextMarkdown(ContentStore store, Words words, Texts texts)
{
    public string Question(FaqRow question, string address) => new MarkdownWriter()
        .Heading(1, question.Question)
        .Block(question.Answer)
        .Items(store.Providers.All().Where(provider => question.ProviderList.Contains(provider.Slug)).Select(provider => Link(provider.Name, $"/providers/{provider.Slug}.md")))
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
            .Select(topic => Cell(topic, profile.Claims.FirstOrDefault(claim => claim.Topic == topic)))
            .Prepend(Link(profile.Provider.Name, $"/providers/{profile.Provider.Slug}.md")))),
    ];

    private string Cell(string topic, ClaimRow? claim) => claim switch
    {
        null => texts["cell.none"],
        { Status: Statuses.NotStated } => texts["cell.silent"],
        { Status: Statuses.Conflicting } => texts["cell.conflicting"],
        _ => Text(words.Values(topic, claim.Values)),
    };

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
