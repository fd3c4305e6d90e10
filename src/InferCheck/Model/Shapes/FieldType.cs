namespace InferCheck.Model.Shapes;

/// <summary>What a key holds. References are checked against the rest of the catalogue.</summary>
public enum FieldType
{
    Text,
    Markdown,
    Slug,
    Number,
    Amount,
    Flag,
    Date,
    PartialDate,
    Url,
    Value,
    Labels,
    Accept,
    Word,
    OneOf,
    Country,
    Certification,
    Company,
    Maker,
    Model,
    Topic,
    Provider,
    TrustIndex,
    Preset,
    Map,
}
