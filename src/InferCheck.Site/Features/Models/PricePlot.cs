using InferCheck.Model.Offers;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Shared;

namespace InferCheck.Site.Features.Models;

/// <summary>
/// One line for all prices of a model: from nothing to the dearest, or, when the dearest is over twenty times the cheapest, by powers. Only amounts of one
/// currency and unit stand on it.
/// </summary>
internal sealed record PricePlot(bool IsLogarithmic, double Low, double High, string Currency, string Per)
{
    private const double WideSpan = 20;
    private const int Steps = 4;

    public static PricePlot? Of(IReadOnlyList<ModelService> services)
    {
        var most = services.Select(service => service.Price.Usual).OfType<Offer>().GroupBy(offer => (offer.Currency, offer.Per))
            .MaxBy(same => same.Count());
        if (most is null || most.Count() < 2)
        {
            return null;
        }

        var amounts = services.Where(service => service.Price.Usual is { } offer && (offer.Currency, offer.Per) == most.Key)
            .SelectMany(Amounts).Order().ToList();
        var isWide = amounts[^1] > WideSpan * amounts[0];
        return new PricePlot(isWide, isWide ? amounts[0] : 0, isWide ? amounts[^1] : Nice(amounts[^1]), most.Key.Currency!, most.Key.Per);
    }

    public IEnumerable<AxisMark> Marks => Enumerable.Range(0, Steps + 1).Select(step => (double)step / Steps)
        .Select(share => new AxisMark(100 * share, share is 0 or .5 or 1 ? Text(IsLogarithmic ? Low * Math.Pow(High / Low, share) : High * share) : null));

    public bool Has(Offer? offer) => offer is not null && (offer.Currency, offer.Per) == (Currency, Per);

    public double Place(decimal amount) => Math.Clamp(IsLogarithmic
        ? 100 * Math.Log((double)amount / Low) / Math.Log(High / Low)
        : 100 * (double)amount / High, 0, 100);

    private static IEnumerable<double> Amounts(ModelService service) =>
        new[] { service.Price.Usual?.Input, service.Price.Usual?.Output, service.Price.InEu?.Input, service.Price.InEu?.Output }
            .OfType<decimal>().Where(amount => amount > 0).Select(amount => (double)amount);

    /// <summary>The next of 1, 2, 2.5, 4, 5 and their multiples by ten.</summary>
    private static double Nice(double amount)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(amount)));
        return power * new[] { 1, 2, 2.5, 4, 5, 10 }.First(step => step * power >= amount * 0.999);
    }

    private static string Text(double amount) => amount switch
    {
        >= 100 => FormattableString.Invariant($"{amount:0}"),
        >= 1 => FormattableString.Invariant($"{amount:0.#}"),
        >= .1 => FormattableString.Invariant($"{amount:0.##}"),
        _ => FormattableString.Invariant($"{amount:0.###}"),
    };
}
