using InferCheck.Budgets;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;

namespace InferCheck.Markdown;

/// <summary>Markdown into HTML, without any markup of its own getting through.</summary>
/// <remarks>No tables and no links without brackets: no text of ours has them, and what they cost grows with the square of their number.</remarks>
internal static class MarkdownHtml
{
    private static readonly MarkdownPipeline Shown = new MarkdownPipelineBuilder().DisableHtml().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private static readonly MarkdownPipeline Checked = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    public static string Render(string markdown) => Markdig.Markdown.ToHtml(Affordable(markdown), Shown).Trim();

    public static string? RenderOrNull(string? markdown) => markdown is null ? null : Render(markdown);

    /// <summary>The words alone, for searching.</summary>
    public static string Plain(string markdown) => Markdig.Markdown.ToPlainText(Affordable(markdown), Shown).Trim();

    /// <summary>The parts, for the rules: markup of its own is a part like others.</summary>
    public static MarkdownDocument Read(string markdown) => Markdig.Markdown.Parse(Affordable(markdown), Checked);

    /// <exception cref="OverBudgetException">Nothing that was checked: the rules report such a text.</exception>
    private static string Affordable(string markdown)
    {
        using var budget = new Budget(MarkdownWork.OneFile);
        return MarkdownWork.FirstOver(markdown, budget) is null ? markdown : throw new OverBudgetException(budget.Over!);
    }
}
