namespace InferCheck.Model.Shapes;

/// <summary>The keys of `indexes/*.md`, `faq/*.md` and `pages/*.md`.</summary>
public static class EditorialShapes
{
    public static Shape Index { get; } = new("index",
    [
        new("title", FieldType.Text, "The name of the index.") { Required = true },
        new("question", FieldType.Text, "The question it answers.") { Required = true },
        new("providers", FieldType.Provider, "The providers, in the order of the table.") { Required = true, Many = true },
        new("columns", FieldType.Topic, "The topics of the table.") { Required = true, Many = true },
        new("cards", FieldType.Topic, "The topics of each provider's card.") { Required = true, Many = true },
        new("order_by", FieldType.Topic, "The topic the order follows.") { Required = true },
        new("updated", FieldType.Date, "The day of the last edit.") { Required = true },
    ]);

    public static Shape Faq { get; } = new("faq",
    [
        new("question", FieldType.Text, "The question, as a reader would ask it.") { Required = true },
        new("order", FieldType.Number, "Its place in the list; lower comes first."),
        new("indexes", FieldType.TrustIndex, "The indexes it belongs to.") { Many = true },
        new("providers", FieldType.Provider, "The providers it speaks of.") { Many = true },
        new("topics", FieldType.Topic, "The topics it explains.") { Many = true },
        new("updated", FieldType.Date, "The day of the last edit.") { Required = true },
    ]);

    public static Shape Page { get; } = new("page",
    [
        new("title", FieldType.Text, "The title.") { Required = true },
        new("description", FieldType.Text, "One sentence for search engines.") { Required = true },
        new("updated", FieldType.Date, "The day of the last edit.") { Required = true },
    ]);
}
