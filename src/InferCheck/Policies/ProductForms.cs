namespace InferCheck.Policies;

/// <summary>The forms that are known, by the key of their product.</summary>
public static class ProductForms
{
    public static IReadOnlyList<IProductForm> All { get; } = [new OpenRouterForm(), new LiteLlmForm()];
}
