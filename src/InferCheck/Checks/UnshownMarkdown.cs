using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InferCheck.Checks;

/// <summary>Words that a file has and its page has not: a program that reads the file would follow what no reader can see.</summary>
internal static class UnshownMarkdown
{
    private const int LongestLanguage = 20;

    private static readonly SearchValues<char> LanguageLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789+#-");

    public static string? In(MarkdownObject node) => node switch
    {
        LinkReferenceDefinition => "an address that is defined apart from its link",
        LinkInline { Title.Length: > 0 } => "the title of a link",
        LinkInline { IsImage: false } link when !HasWords(link) => "a link without words",
        FencedCodeBlock code when !IsLanguage(code) => "what stands behind the marks of a code block",
        _ => null,
    };

    private static bool HasWords(LinkInline link) => link.Descendants().Any(part => part switch
    {
        LiteralInline words => !words.Content.IsEmptyOrWhitespace(),
        CodeInline code => !string.IsNullOrWhiteSpace(code.Content),
        HtmlEntityInline or LinkInline { IsImage: true } => true,
        _ => false,
    });

    private static bool IsLanguage(FencedCodeBlock code) =>
        string.IsNullOrEmpty(code.Arguments) && (code.Info ?? "") is { Length: <= LongestLanguage } name && !name.AsSpan().ContainsAnyExcept(LanguageLetters);
}
