namespace InferCheck.Matching.Prices;

/// <summary>Why a price is one for computing in the EU.</summary>
public enum PriceGround
{
    /// <summary>The service computes nowhere else.</summary>
    Always = 0,

    /// <summary>The service asks this price for a place in the EU.</summary>
    OwnRow = 1,

    /// <summary>The customer can choose the EU, and choosing costs nothing more.</summary>
    Included = 2,

    /// <summary>Worked out: the price anywhere with the surcharge that the documents name.</summary>
    Surcharged = 3,
}
