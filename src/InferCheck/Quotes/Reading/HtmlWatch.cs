using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using InferCheck.Budgets;

namespace InferCheck.Quotes.Reading;

/// <summary>Looks over the parser's shoulder: what it has really done is spent at every tag, and no page can make it do more than there is to spend.</summary>
internal sealed class HtmlWatch(Budget budget)
{
    /// <summary>All that we or the parser's own rules ask for. Others are dropped as they are read, so that a tag with a million of them is cheap.</summary>
    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "hidden", "style", "open", "type", "id", "encoding", "color", "face", "size");

    private static readonly FrozenSet<string> TableParts = FrozenSet.Create(StringComparer.Ordinal, "table", "tbody", "thead", "tfoot", "tr");

    private long allocated = GC.GetAllocatedBytesForCurrentThread();
    private IElement? last;

    public HtmlParserOptions Options => new()
    {
        IsScripting = false,
        SkipComments = true,
        DisableElementPositionTracking = true,
        OnToken = (token, _) => Read(token),
        OnCreated = (element, _) => Created(element),
        ShouldEmitAttribute = static (ref _, name) => Attributes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.Span),
    };

    /// <summary>Formatting tags left open are made anew in every paragraph; nothing but the memory they take tells of it.</summary>
    private void Read(HtmlToken token)
    {
        budget.Spend(Work.Steps, token.Type == HtmlTokenType.Character && !string.IsNullOrWhiteSpace(token.Data) ? 1 + Moves(last) : 1);
        var now = GC.GetAllocatedBytesForCurrentThread();
        budget.Spend(Work.Memory, now - allocated);
        allocated = now;
    }

    /// <summary>The element has no place yet; the one before has.</summary>
    private void Created(IElement element)
    {
        budget.Reach(Work.Depth, Depth(last));
        budget.Spend(Work.Steps, 1 + Moves(last));
        last = element;
    }

    private long Depth(INode? node)
    {
        var depth = 0L;
        for (; node is not null && depth <= budget.Limits.Depth; node = node.Parent)
        {
            depth++;
        }

        return depth;
    }

    /// <summary>What stands in a table and in none of its cells is moved before it, and the parser looks for the table from its parent's first child.</summary>
    private static int Moves(IElement? element) => element switch
    {
        null => 0,
        { Parent: { LastChild: IElement { LocalName: "table" } table } parent } when table != element => parent.ChildNodes.Length,
        { LocalName: var name } when TableParts.Contains(name) => element.Closest("table")?.Parent?.ChildNodes.Length ?? 0,
        _ => 0,
    };
}
