using InferCheck.Content;
using InferCheck.Site.Features.Papers;
using InferCheck.Site.Wording;
using InferCheck.Tests.Support;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InferCheck.Tests.Features.Papers;

public sealed class PaperMarkdownTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseFootnotes().UsePipeTables().Build();

    [Fact]
    public void The_paper_of_the_sample_reads_as_it_did()
    {
        using var content = new SampleContent();
        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog);
        Golden.Equal(Write(baked, "sample"), "tests", "InferCheck.Tests", "Golden", "sample-paper.md");
    }

    [Fact]
    public void Quotes_and_footnotes_survive_a_reader_of_markdown()
    {
        using var baked = BakedContent.Real();
        foreach (var slug in baked.Store.Providers.All().Select(provider => provider.Slug))
        {
            var paper = MadePaper.OfProvider(baked.Store, slug);
            var document = Markdig.Markdown.Parse(Write(baked, slug), Pipeline);
            var quotes = document.Descendants<QuoteBlock>().Skip(1).Select(block => Plain((ParagraphBlock)block[0])).ToList();
            var expected = paper.Sections.SelectMany(section => section.Parts).SelectMany(part => part.Claims).Where(claim => claim.QuotedUnder is null)
                .SelectMany(claim => claim.Evidence).Where(item => item.Row.Quote is not null)
                    .Select(item => item.HasOwnMarks ? item.Row.Quote! : $"“{item.Row.Quote}”");
            Assert.Equal(expected, quotes);
            Assert.Equal(Enumerable.Range(1, paper.Sources.Count).Select(number => $"^{number}").Order(StringComparer.Ordinal), document.Descendants<Footnote>()
                .Select(note => note.Label!).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("*a* _b_ `c` [d](e) <f> # | & ~~g~~ \\ &copy;")]
    [InlineData("two\nlines")]
    public void Words_of_others_mean_nothing_to_markdown(string text) =>
        Assert.Equal(text.ReplaceLineEndings(" "), Markdig.Markdown.ToPlainText(EscapedMarkdown.Of(text), Pipeline).Trim());

    private static string Write(BakedContent baked, string slug)
    {
        var (words, texts) = MadePaper.WordsOf(baked.Store);
        return new PaperMarkdown(words, texts, new ClaimWords(words, texts)).Write(MadePaper.OfProvider(baked.Store, slug));
    }

    private static string Plain(ParagraphBlock paragraph) =>
        string.Concat(paragraph.Inline!.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())).Trim();
}
