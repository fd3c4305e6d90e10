using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Offers;

namespace InferCheck.Checks.Rules;

/// <summary>A price, a share or a day that the words beside it do not name.</summary>
internal sealed class UnquotedFigure : IRule
{
    public RuleInfo Info { get; } = new("unquoted-figure", Severity.Error, "a figure does not stand in the words quoted for it")
    {
        Why = "Whoever reads only the quote must arrive at the price, the surcharge or the day. A slip of a digit would be believed for months.",
        Bad = "known: quoted\ninput: 0.52\noutput: 1.5\nquote: Input $0.25, output $1.50 a million.",
        Good = "known: quoted\ninput: 0.25\noutput: 1.5\nquote: Input $0.25, output $1.50 a million.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        Prices(context).Concat(context.Catalog.Documents.Where(document => document.Kind == DocumentKind.Offers).SelectMany(Others));

    private IEnumerable<Diagnostic> Prices(CheckContext context) =>
        from row in context.Offers
        where row.Offer is { Known: Offer.Quoted, Quote: not null }
        from figure in row.Amounts
        where !QuotedFigures.Has(row.Offer.Quote!, figure.Amount)
        select Unquoted(figure.Text, "quote the line with the price, or leave the figure out");

    private IEnumerable<Diagnostic> Others(Document document) =>
        document.Fields.Mappings("surcharges").Select(row => (Figure: row.Text("percent"), Quote: row.Text("quote"), Kind: "share"))
            .Where(found => Offer.AmountOf(found.Figure?.Value) is { } percent && found.Quote is { } quote && !QuotedFigures.HasPercent(quote.Value, percent))
            .Concat(document.Fields.Mappings("retirements").Select(row => (Figure: row.Text("on"), Quote: row.Text("quote"), Kind: "day"))
                .Where(found => PartialDate.Parse(found.Figure?.Value)?.Latest is { } day && found.Quote is { } quote && !QuotedDays.Has(quote.Value, day)))
            .Select(found => Unquoted(found.Figure!, $"quote to where the page names the {found.Kind}, or take the row out"));

    private Diagnostic Unquoted(Scalar figure, string help) => Info.At(figure.At, $"the words beside it do not name {Printable.Cut(figure.Value)}", help);
}
