namespace InferCheck.Policies;

/// <summary>The documented form in which a product takes an allow-list.</summary>
public interface IProductForm
{
    /// <summary>The product's key in `vocabulary/products.yaml`.</summary>
    string Key { get; }

    /// <summary>Whether the form has comments; where it has none, remarks go beside it.</summary>
    bool HasComments { get; }

    /// <summary>Where the product documents how to add an endpoint by its address, which needs no name.</summary>
    string? ByAddress { get; }

    string Write(AllowList list);
}
