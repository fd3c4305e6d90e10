using System.Data;
using Dapper;

namespace InferCheck.Store.Engine;

/// <summary>Lists of texts in columns, for rows that are read as the very type they were written from.</summary>
internal sealed class TextListHandler : SqlMapper.TypeHandler<IReadOnlyList<string>>
{
    /// <summary>Once, before the first such row is read.</summary>
    public static void Register() => SqlMapper.AddTypeHandler(new TextListHandler());

    public override IReadOnlyList<string> Parse(object value) => StoreJson.Texts((string)value);

    public override void SetValue(IDbDataParameter parameter, IReadOnlyList<string>? value) => parameter.Value = StoreJson.Write(value ?? []);
}
