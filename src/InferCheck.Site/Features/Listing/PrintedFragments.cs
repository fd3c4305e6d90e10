using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace InferCheck.Site.Features.Listing;

/// <summary>What lists print of a provider is the same in every list: it is rendered once for a content and then copied, as far as there is room.</summary>
internal sealed class PrintedFragments(HtmlEncoder encoder, ContentStore store)
{
    /// <summary>A line has about 1,500 letters and what opens beneath it as many: some thousand of both, or some tens of thousands of reasons.</summary>
    private const int MostLetters = 8_000_000;

    private readonly ConcurrentDictionary<Key, HtmlString> printed = new();
    private int letters;

    /// <summary>The cell a line begins with.</summary>
    public ValueTask<IHtmlContent> WhoAsync(IHtmlHelper html, ProviderRow provider) => FindAsync(html, new Key("_Who", Base(html), provider.Id), provider);

    /// <summary>The cell with the label, which may be a supposed one.</summary>
    public ValueTask<IHtmlContent> LabelAsync(IHtmlHelper html, ProviderRow provider) =>
        FindAsync(html, new Key("_Label", Base(html), provider.Id, provider.Tier), provider);

    /// <summary>The box that picks a provider for a comparison.</summary>
    public ValueTask<IHtmlContent> TickAsync(IHtmlHelper html, ProviderRow provider) => FindAsync(html, new Key("_Tick", Base(html), provider.Id), provider);

    /// <summary>The cell of a topic. Where it is asked about, the cell depends on which of the claims were accepted.</summary>
    public ValueTask<IHtmlContent> CellAsync(IHtmlHelper html, ProviderRow provider, Topic topic, RequirementMatch? asked, Cells cells)
    {
        // A cell that is asked about looks different even where nothing is accepted; the outcome itself is not shown in it.
        var look = asked is null ? Outcome.NotMet : Outcome.Met;
        var key = new Key("_MatrixCell", Base(html), provider.Id, topic.Key, look, asked is null ? 0 : asked.AcceptedBits);
        return printed.TryGetValue(key, out var known) ? new(known)
            : new(RenderAsync(html, key, (cells.Of(topic, store.Index.Facts(provider.Id, topic.Key), asked), cells.ColumnOf(topic), asked is not null)));
    }

    /// <summary>What opens beneath a line, from the quotes of all lines of the list.</summary>
    public ValueTask<IHtmlContent> PeekAsync(IHtmlHelper html, ProviderRow provider, Lazy<ILookup<int, LeadRow>> quotes, Words words, Texts texts)
    {
        var key = new Key("_Peek", Base(html), provider.Id);
        return printed.TryGetValue(key, out var known) ? new(known)
            : new(RenderAsync(html, key, (provider, Peek.Of(store, provider, quotes.Value[provider.Id], words, texts))));
    }

    /// <summary>The name, with the box that picks it for a comparison.</summary>
    public ValueTask<IHtmlContent> NameAsync(IHtmlHelper html, ProviderRow provider) => FindAsync(html, new Key("_Name", Base(html), provider.Id), provider);

    /// <summary>
    /// Why a provider stands where it stands: that depends on which of its claims were accepted, not on all that was asked. What is supposed says more, and is
    /// not kept.
    /// </summary>
    public ValueTask<IHtmlContent> ReasonAsync(IHtmlHelper html, ProviderRow provider, RequirementMatch match, Reasons reasons)
    {
        var key = new Key("_Reason", Base(html), provider.Id, match.Requirement.Topic, match.Outcome,
            match.Requirement.IsSupposed ? null : match.AcceptedBits);
        return printed.TryGetValue(key, out var known) ? new(known) : new(RenderAsync(html, key, (provider.Slug, match.Outcome, reasons.Of(match))));
    }

    private ValueTask<IHtmlContent> FindAsync(IHtmlHelper html, Key key, ProviderRow provider) =>
        printed.TryGetValue(key, out var known) ? new(known) : new(RenderAsync(html, key, provider));

    /// <summary>The base of all links names the language.</summary>
    private static string Base(IHtmlHelper html) => html.ViewContext.HttpContext.Request.PathBase.Value ?? "";

    private async Task<IHtmlContent> RenderAsync(IHtmlHelper html, Key key, object model)
    {
        var rendered = await html.PartialAsync(key.Partial, model);
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        rendered.WriteTo(text, encoder);
        var fragment = new HtmlString(text.ToString());
        // What does not fit is not counted: a count that went on would one day begin anew, and the room with it.
        if (key.Accepted is not null && Volatile.Read(ref letters) < MostLetters && printed.TryAdd(key, fragment))
        {
            Interlocked.Add(ref letters, fragment.Value!.Length);
        }

        return fragment;
    }

    private readonly record struct Key(string Partial, string Base, int Provider, string Topic = "", Outcome Outcome = Outcome.Met, ulong? Accepted = 0);
}
