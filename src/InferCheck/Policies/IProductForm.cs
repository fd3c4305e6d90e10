namespace InferCheck.Policies;

/// <summary>The documented form in which a product takes an allow-list.</summary>
public interface IProductForm
{
    /// <summary>The product's key in `vocabulary/products.yaml`.</summary>
    string Key { get; }

    /// <summary>Whether the form has comments; where it has none, remarks go beside it.</summary>
    bool HasComments { get; }

    string Write(AllowList list);
}
