using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace InferCheck.Store;

/// <summary>Markdown into HTML, without any markup of its own getting through.</summary>
internal static class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .UseAutoLinks()
        .Build();

    public static string Render(string markdown) => Markdown.ToHtml(markdown, Pipeline).Trim();

    public static string? RenderOrNull(string? markdown) => markdown is null ? null : Render(markdown);

    /// <summary>The words alone, for searching.</summary>
    public static string Plain(string markdown) => Markdown.ToPlainText(markdown, Pipeline).Trim();
}
